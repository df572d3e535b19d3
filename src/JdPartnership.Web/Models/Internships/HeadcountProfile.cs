using AutoMapper;
using JdPartnership.Core.Internships;

namespace JdPartnership.Web.Models.Internships;

/// <summary>A grid that passed its validator to the command of Core.</summary>
public sealed class HeadcountProfile : Profile
{
    public HeadcountProfile() => CreateMap<HeadcountForm, SaveHeadcounts>()
        .ForMember(c => c.Cells, o => o.MapFrom(form => Read(form)));

    private static List<TypedHeadcount> Read(HeadcountForm form) => [.. form.Cells.Select(cell =>
    {
        _ = HeadcountText.TryReadKey(cell.Key, out var collegeId, out var year);
        _ = HeadcountText.TryRead(cell.Value, out var persons);
        _ = HeadcountText.TryReadShown(form.Shown.GetValueOrDefault(cell.Key), out var shown);
        return new TypedHeadcount(collegeId, year, (int?)persons, shown);
    })];
}

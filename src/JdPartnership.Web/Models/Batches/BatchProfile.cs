using AutoMapper;
using JdPartnership.Core.Internships.Batches;

namespace JdPartnership.Web.Models.Batches;

/// <summary>Forms of batches to the commands of Core, and a stored batch to its form.</summary>
public sealed class BatchProfile : Profile
{
    public BatchProfile()
    {
        CreateMap<BatchModel, BatchDetails>()
            .ForMember(d => d.Name, o => o.MapFrom(m => m.Name ?? ""))
            .ForMember(d => d.Engagement, o => o.MapFrom(m => m.Engagement ?? default))
            .ForMember(d => d.Places, o => o.MapFrom(m => m.Places
                .Where(p => p.PostId != null && p.ServiceCentreId != null)
                .Select(p => new PlannedPlace(p.PostId!.Value, p.ServiceCentreId!.Value, p.Persons))
                .ToList()));
        CreateMap<BatchModel, CreateBatch>()
            .ForMember(c => c.CollegeId, o => o.MapFrom(m => m.CollegeId ?? 0))
            .ForMember(c => c.Details, o => o.MapFrom(m => m));
        CreateMap<BatchModel, UpdateBatch>()
            .ForMember(c => c.Version, o => o.MapFrom(m => m.Version ?? 0))
            .ForMember(c => c.Id, o => o.MapFrom(m => m.Id ?? 0))
            .ForMember(c => c.Details, o => o.MapFrom(m => m));
        CreateMap<BatchDetails, BatchModel>(MemberList.Source);
        CreateMap<PlannedPlace, PlaceModel>(MemberList.Source);
    }
}

using AutoMapper;
using JdPartnership.Core.Colleges;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>Forms of colleges to the commands of Core, and a stored college to its form.</summary>
public sealed class CollegeProfile : Profile
{
    public CollegeProfile()
    {
        CreateMap<CollegeModel, CollegeDetails>()
            .ForMember(d => d.Name, o => o.MapFrom(m => m.Name ?? ""))
            .ForMember(d => d.Type, o => o.MapFrom(m => m.Type ?? default))
            .ForMember(d => d.Ownership, o => o.MapFrom(m => m.Ownership ?? default));
        CreateMap<CollegeModel, CreateCollege>()
            .ForMember(c => c.Details, o => o.MapFrom(m => m))
            .ForMember(c => c.ConfirmedOthers, o => o.MapFrom(m => m.AreOthers ? m.ShownOthers : new List<int>()));
        CreateMap<CollegeModel, UpdateCollege>()
            .ForMember(c => c.Details, o => o.MapFrom(m => m))
            .ForMember(c => c.Version, o => o.MapFrom(m => m.Version ?? 0))
            .ForMember(c => c.ConfirmedOthers, o => o.MapFrom(m => m.AreOthers ? m.ShownOthers : new List<int>()));
        CreateMap<CollegeDetails, CollegeModel>(MemberList.Source);
        CreateMap<AliasModel, AddCollegeAlias>()
            .ForMember(c => c.Name, o => o.MapFrom(m => m.Name ?? ""))
            .ForMember(c => c.CollegeId, o => o.Ignore());
    }
}

using AutoMapper;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Waivers;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>Forms of a roster's way to the commands of Core. Ids come from the address.</summary>
public sealed class RosterProfile : Profile
{
    public RosterProfile()
    {
        CreateMap<SubmitModel, MoveRoster>()
            .ForMember(c => c.Id, o => o.MapFrom(_ => 0))
            .ForMember(c => c.Version, o => o.MapFrom(m => m.Version ?? 0));
        CreateMap<MoveModel, MoveRoster>()
            .ForMember(c => c.Id, o => o.MapFrom(_ => 0))
            .ForMember(c => c.Version, o => o.MapFrom(m => m.Version ?? 0));
        CreateMap<WaiverModel, RequestWaiver>()
            .ForMember(c => c.RosterId, o => o.MapFrom(_ => 0))
            .ForMember(c => c.Code, o => o.MapFrom(m => m.Code ?? ""))
            .ForMember(c => c.EntryId, o => o.MapFrom(m => m.Entry));
    }
}

using AutoMapper;
using JdPartnership.Core.Rosters.Stays;

namespace JdPartnership.Web.Models.Stays;

/// <summary>Forms of stays to the commands of Core. Ids come from the address.</summary>
public sealed class StayProfile : Profile
{
    public StayProfile()
    {
        CreateMap<EndModel, EndStay>()
            .ForMember(c => c.RosterId, o => o.MapFrom(_ => 0))
            .ForMember(c => c.EntryId, o => o.MapFrom(_ => 0))
            .ForMember(c => c.Version, o => o.MapFrom(m => m.Version ?? 0));
        CreateMap<TransferModel, TransferStay>()
            .ForMember(c => c.RosterId, o => o.MapFrom(_ => 0))
            .ForMember(c => c.EntryId, o => o.MapFrom(_ => 0))
            .ForMember(c => c.Version, o => o.MapFrom(m => m.Version ?? 0))
            .ForMember(c => c.Place, o => o.MapFrom(m => m.ToPlace()));
        CreateMap<UndoModel, UndoStayEnd>()
            .ForMember(c => c.RosterId, o => o.MapFrom(_ => 0))
            .ForMember(c => c.EntryId, o => o.MapFrom(_ => 0))
            .ForMember(c => c.Version, o => o.MapFrom(m => m.Version ?? 0));
    }
}

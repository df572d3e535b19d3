using AutoMapper;
using JdPartnership.Core.Stipends.Schemes;

namespace JdPartnership.Web.Models.Stipends;

/// <summary>A form that passed its validator.</summary>
public sealed class SchemeProfile : Profile
{
    public SchemeProfile()
    {
        CreateMap<ComponentModel, ComponentDetails>().ConvertUsing(c => new ComponentDetails(c.Name ?? "", c.AmountYuan, c.Form, c.CountsTowardFloor));
        CreateMap<SchemeModel, SchemeDetails>();
    }
}

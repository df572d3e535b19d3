using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.Stipends;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.Stipends;

/// <summary>The form of a scheme.</summary>
public sealed class SchemeModel
{
    /// <summary>Empty lines at the end of the form.</summary>
    private const int Room = 3;

    [BindNever]
    public int? Id { get; set; }

    public int? Version { get; set; }

    [Display(Name = "名称")]
    public string? Name { get; set; }

    [Display(Name = "适用对象")]
    public StipendAudience? Audience { get; set; }

    [Display(Name = "生效日期")]
    public DateOnly? ValidFrom { get; set; }

    [Display(Name = "失效日期")]
    public DateOnly? ValidTo { get; set; }

    [Display(Name = "说明")]
    public string? Note { get; set; }

    [Display(Name = "来源")]
    public string? Source { get; set; }

    public List<ComponentModel> Components { get; set; } = [];

    /// <summary>What somebody else stored meanwhile.</summary>
    [BindNever]
    public SchemeModel? Stored { get; set; }

    public static SchemeModel New => new SchemeModel { Audience = StipendAudience.Intern }.WithRoom();

    public static SchemeModel Of(StipendScheme scheme) => new SchemeModel
    {
        Id = scheme.Id,
        Version = scheme.Version,
        Name = scheme.Name,
        Audience = scheme.Audience,
        ValidFrom = scheme.ValidFrom,
        ValidTo = scheme.ValidTo,
        Note = scheme.Note,
        Source = scheme.Source,
        Components =
        [
            .. scheme.Components.OrderBy(c => c.Order).Select(c => new ComponentModel { Name = c.Name, AmountYuan = c.AmountYuan, Form = c.Form, CountsTowardFloor = c.CountsTowardFloor }),
        ],
    }.WithRoom();

    public SchemeModel WithRoom()
    {
        var empty = Components.AsEnumerable().Reverse().TakeWhile(c => c.IsEmpty).Count();
        Components.AddRange(Enumerable.Range(0, Math.Max(0, Room - empty)).Select(_ => new ComponentModel()));
        return this;
    }
}

using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Uses;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.PersonalData;

/// <summary>The form that asks for rosters in clear.</summary>
public sealed class ExportRequestModel
{
    public const int UsualDays = 7;

    /// <summary>Whose rosters are offered.</summary>
    public int? College { get; set; }

    public List<int> RosterIds { get; set; } = [];

    [Display(Name = "不加掩码的内容")]
    public PersonalFields? Fields { get; set; }

    [Display(Name = "用途")]
    public string? Purpose { get; set; }

    [Display(Name = "提供给")]
    public string? Recipient { get; set; }

    [Display(Name = "有效天数")]
    public int? ValidDays { get; set; } = UsualDays;

    [BindNever]
    public string? CollegeName { get; set; }

    [BindNever]
    public IReadOnlyList<ExportableRoster> Rosters { get; set; } = [];

    public RequestUnmaskedExport ToCommand() => new()
    {
        RosterIds = RosterIds,
        Fields = Fields ?? PersonalFields.None,
        Purpose = Purpose ?? "",
        Recipient = Recipient ?? "",
        ValidDays = ValidDays ?? 0,
    };
}

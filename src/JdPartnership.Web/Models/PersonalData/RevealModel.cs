using System.ComponentModel.DataAnnotations;
using JdPartnership.Core.PersonalData.Reveals;
using JdPartnership.Core.PersonalData.Uses;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace JdPartnership.Web.Models.PersonalData;

/// <summary>The form that asks to see values of an entry in full.</summary>
public sealed class RevealModel
{
    [Display(Name = "查看内容")]
    public PersonalFields? Fields { get; set; }

    [Display(Name = "理由")]
    public string? Reason { get; set; }

    [Display(Name = "法律依据")]
    public LegalGround? Ground { get; set; }

    [BindNever]
    public MaskedPerson? Person { get; set; }

    public RevealPerson ToCommand(int rosterId, int entryId) => new()
    {
        RosterId = rosterId,
        EntryId = entryId,
        Fields = Fields ?? PersonalFields.None,
        Reason = Reason,
        Ground = Ground,
    };
}

using System.ComponentModel.DataAnnotations;

namespace JdPartnership.Web.Models.Internships;

/// <summary>The grid as it was sent. Keys name college and year: <c>12-2018</c>.</summary>
public sealed class HeadcountForm
{
    /// <summary>What stands in each cell, as typed.</summary>
    public Dictionary<string, string?> Cells { get; set; } = [];

    /// <summary>What each cell showed when the page was opened, see <see cref="HeadcountText"/>; nothing for an empty one.</summary>
    public Dictionary<string, string?> Shown { get; set; } = [];

    [Display(Name = "本次数据来源")]
    public string? Source { get; set; }

    [Display(Name = "删除清空的人数")]
    public bool RemoveEmptied { get; set; }
}

using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Entries;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>What the address of a roster says. An identity number never stands in it.</summary>
public sealed class RosterQuery
{
    public string? Tab { get; set; }

    /// <summary>How a name begins.</summary>
    public string? Name { get; set; }

    public string? StudentNumber { get; set; }

    /// <summary>Findings of this code only.</summary>
    public string? Code { get; set; }

    /// <summary>Differences since the coordinator last looked, not against the approved revision.</summary>
    public bool Review { get; set; }

    public int? Page { get; set; }

    public int? Size { get; set; }

    public PageRequest PageRequest => new(Page, Size);

    public EntryFilter ToFilter() => new() { Name = Name, StudentNumber = StudentNumber };
}

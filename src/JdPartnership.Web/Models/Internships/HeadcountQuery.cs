using JdPartnership.Core.Internships;

namespace JdPartnership.Web.Models.Internships;

/// <summary>What the address of the grid says.</summary>
public sealed class HeadcountQuery
{
    public string? Q { get; set; }

    public string? Province { get; set; }

    /// <summary>First calendar year.</summary>
    public int? From { get; set; }

    /// <summary>Last calendar year.</summary>
    public int? To { get; set; }

    /// <summary>Colleges without headcounts and forms of cooperation too.</summary>
    public bool Everyone { get; set; }

    /// <summary>Colleges shown in any case.</summary>
    public List<int> Add { get; set; } = [];

    public HeadcountFilter ToFilter() => new() { Text = Q, ProvinceCode = Province, Everyone = Everyone, Added = Add };
}

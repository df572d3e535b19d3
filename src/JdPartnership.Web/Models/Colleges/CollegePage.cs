using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships.Counting;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>A college with one of its tabs open.</summary>
/// <param name="Content">What the partial view of the tab shows.</param>
public sealed record CollegePage(CollegeRecord College, IReadOnlyList<CollegeTab> Tabs, string Tab, object Content, string? ReturnUrl)
{
    /// <summary>The link to a tab, from which one still finds back to the list.</summary>
    public string LinkTo(string tab) => $"/colleges/{College.Id}?tab={tab}{(ReturnUrl is null ? "" : $"&returnUrl={Uri.EscapeDataString(ReturnUrl)}")}";
}

/// <summary>The tab of headcounts: what was declared, and what approved rosters count.</summary>
public sealed record HeadcountTab(int CollegeId, IReadOnlyList<HeadcountRow> Declared, IReadOnlyList<CountedPersons> Counted, bool MayEdit);

/// <summary>The tab of aliases: those there are, and the form for one more.</summary>
public sealed record AliasTab(CollegeRecord College, IReadOnlyList<AliasRow> Rows, AliasModel Form, bool MayEdit);

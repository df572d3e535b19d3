using JdPartnership.Core.Colleges;

namespace JdPartnership.Web.Models.Search;

/// <summary>What a search found.</summary>
public sealed record SearchModel(string Text, IReadOnlyList<CollegeHit> Colleges, IReadOnlyList<NavigationEntry> Pages);

using JdPartnership.Core.Accounts;

namespace JdPartnership.Web.Models;

/// <summary>A group of the sidebar, its label in the language of the page. An entry stands here only when its page exists.</summary>
public sealed record NavigationGroup(string? Label, IReadOnlyList<NavigationEntry> Entries);

/// <param name="Label">In the language of the page.</param>
/// <param name="About">What one does there, in a few words.</param>
/// <param name="Href">Path of the list page.</param>
/// <param name="Icon">Name in icons.txt.</param>
/// <param name="Needs">Who sees it; null for everyone signed in.</param>
public sealed record NavigationEntry(string Label, string About, string Href, string Icon, Permission? Needs = null);

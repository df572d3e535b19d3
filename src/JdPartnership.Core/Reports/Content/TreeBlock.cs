namespace JdPartnership.Core.Reports.Content;

/// <summary>An organisation chart drawn from data.</summary>
/// <param name="Caption">Title without number; numbered with the other figures.</param>
/// <param name="Root">The body at the top.</param>
public sealed record TreeBlock(string Caption, TreeNode Root) : ReportBlock;

/// <summary>A box of an organisation chart.</summary>
/// <param name="Title">Name of the body or post.</param>
/// <param name="Detail">Second line: who holds it, since when; or <c>null</c>.</param>
/// <param name="Children">The boxes below, in order.</param>
public sealed record TreeNode(string Title, string? Detail, IReadOnlyList<TreeNode> Children);

using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;

namespace JdPartnership.Web.Models.Posts;

/// <summary>A post with its wages, and the form for one more.</summary>
public sealed record PostPage(PostRecord Post, WageModel Form, IReadOnlyList<PlaceName> Centres, bool MayEdit);

/// <summary>Staff of every centre, and the form for one more level.</summary>
public sealed record StaffingPage(IReadOnlyList<StaffingRow> Rows, StaffingModel Form, PlaceChoices Choices, bool MayEdit);

public sealed record PostListModel(IReadOnlyList<PostRow> Rows, bool IsBin, bool MayEdit);

using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;

namespace JdPartnership.Web.Models.Batches;

/// <summary>A batch as it is shown.</summary>
/// <param name="Changes">Its history; <c>null</c> for who may not see it.</param>
/// <param name="ReturnUrl">The list this person came from.</param>
public sealed record BatchPage(BatchRecord Batch, Page<ChangeRow>? Changes, string? ReturnUrl);

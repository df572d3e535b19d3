using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>What became of a file that was sent.</summary>
/// <param name="Refusal">Why the gate refused it; the upload is kept all the same.</param>
/// <param name="IsRepeated">The same file, or the same form, had been sent before: the upload is that one.</param>
public sealed record ReceivedUpload(int RosterId, int Id, DomainError? Refusal, bool IsRepeated);

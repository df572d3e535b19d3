using System.Globalization;
using JdPartnership.Core.Jobs;

namespace JdPartnership.Web.Jobs;

/// <summary>One start of one job. A worker that was taken for dead and comes back finds that its claim no longer holds.</summary>
/// <param name="Attempt">Which start of the job this is.</param>
internal sealed record JobClaim(int Id, int Attempt)
{
    /// <summary>Named in the change history.</summary>
    public string Actor { get; } = string.Create(CultureInfo.InvariantCulture, $"job {Id}");

    public bool Holds(Job job) => job.State == JobState.Running && job.Attempts == Attempt;
}

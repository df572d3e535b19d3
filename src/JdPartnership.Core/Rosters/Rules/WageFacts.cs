namespace JdPartnership.Core.Rosters.Rules;

/// <summary>What others are paid for the same work, in yuan. What is not known is <c>null</c> and compared with nothing.</summary>
/// <param name="SamePost">相同岗位的报酬标准, a month.</param>
/// <param name="LowestTier">最低档工资标准 of the enterprise, a month.</param>
/// <param name="Probation">相同岗位的试用期工资标准, a month.</param>
/// <param name="LocalHourlyMinimum">当地小时最低工资标准, an hour.</param>
public sealed record WageFacts(decimal? SamePost = null, decimal? LowestTier = null, decimal? Probation = null, decimal? LocalHourlyMinimum = null)
{
    public static WageFacts Unknown { get; } = new();
}

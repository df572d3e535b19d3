namespace JdPartnership.Core.Outcomes;

public enum OutcomeKind
{
    /// <summary>就业</summary>
    Employment,

    /// <summary>晋升</summary>
    Promotion,
    Other,
}

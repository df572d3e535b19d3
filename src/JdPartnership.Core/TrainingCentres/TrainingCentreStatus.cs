namespace JdPartnership.Core.TrainingCentres;

public enum TrainingCentreStatus
{
    /// <summary>待建: counts as planned, never as existing</summary>
    Planned,

    /// <summary>在建</summary>
    Building,

    /// <summary>在用</summary>
    InUse,

    /// <summary>停用</summary>
    Closed,
}

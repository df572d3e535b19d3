namespace JdPartnership.Core.TrainingCentres;

public enum TrainingCentreKind
{
    /// <summary>性质待定: counts as neither until somebody says which.</summary>
    Unspecified,

    /// <summary>校园实训中心 (校内基地)</summary>
    OnCampus,

    /// <summary>校外实训基地</summary>
    OffCampus,
}

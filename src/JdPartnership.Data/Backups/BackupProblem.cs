namespace JdPartnership.Data.Backups;

/// <summary>Why a backup was not made or not restored. Nothing was changed.</summary>
public enum BackupProblem
{
    /// <summary>The file is no backup of this portal.</summary>
    NotABackup,

    /// <summary>An entry is missing, not listed, or other than when it was written.</summary>
    Damaged,

    /// <summary>It holds migrations this program does not know.</summary>
    FromNewerVersion,

    /// <summary>It holds a database file and the portal runs on a server, or the reverse.</summary>
    OtherProvider,

    /// <summary>Something would be overwritten.</summary>
    PlaceNotEmpty,

    /// <summary>The portal, or another program, has the database open.</summary>
    InUse,
}

namespace JdPartnership.Data.Backups;

/// <param name="subject">What it concerns: an entry, a file, a migration.</param>
public sealed class BackupException(BackupProblem problem, string subject, Exception? inner = null) : Exception($"{problem}: {subject}", inner)
{
    public BackupProblem Problem => problem;

    public string Subject => subject;
}

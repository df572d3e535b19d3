namespace JdPartnership.Core.Rosters.Stays;

/// <summary>What was recorded of an intern at the entry a transfer made. Grades are not among it: they belong to person and roster.</summary>
public interface ITransferRecords
{
    /// <summary>At the entry in force that a transfer made of this one; nothing when there is none.</summary>
    Task<TransferRecordCounts> CountAsync(int entryId, CancellationToken cancellationToken);

    /// <summary>Attendance from a day on goes on with the entry a transfer made: a transfer may be registered after the file was read.</summary>
    Task TakeAlongAsync(int fromEntryId, int toEntryId, DateOnly since, CancellationToken cancellationToken);

    /// <summary>
    /// Gives the records of one entry to another of the same person. Where that one has a record of its own, the other stays: the payment in
    /// the sheet of its month, at the entry it was made for; the attendance of a day uncounted, as a second file's would be.
    /// </summary>
    Task PassOnAsync(int fromEntryId, int toEntryId, CancellationToken cancellationToken);
}

using System.Runtime.InteropServices;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>Imports to change, and the many rows they write. Works for the whole enterprise.</summary>
public interface IAttendanceStore
{
    void Add(AttendanceImport import);

    /// <summary>With its file; <c>null</c> when there is none.</summary>
    Task<AttendanceImport?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>The import whose job this is, known before either is stored.</summary>
    Task<AttendanceImport?> FindByUidAsync(Guid uid, CancellationToken cancellationToken);

    /// <summary>For change; <c>null</c> when nobody mapped headers of this signature yet.</summary>
    Task<AttendanceMapping?> FindMappingAsync(string signature, CancellationToken cancellationToken);

    void Add(AttendanceMapping mapping);

    /// <summary>The same file, waiting, being read, or applied.</summary>
    Task<AttendanceImport?> FindSameAsync(string sha256, CancellationToken cancellationToken);

    /// <summary>Entries in force with one of these identity numbers, student numbers or names.</summary>
    Task<IReadOnlyList<AttendancePerson>> ListPeopleAsync(
        IReadOnlyCollection<string> idIndexes, IReadOnlyCollection<string> studentNumbers, IReadOnlyCollection<string> names, CancellationToken cancellationToken);

    /// <summary>What other imports, applied, say of these entries.</summary>
    Task<IReadOnlySet<AttendanceKey>> ListAppliedAsync(IReadOnlyCollection<int> entryIds, DateOnly first, DateOnly last, CancellationToken cancellationToken);

    /// <summary>Within a transaction of the caller. A piece that is there already, from an attempt whose commit got no answer, is left as it is.</summary>
    Task WriteAsync(IReadOnlyList<AttendanceRecord> records, IReadOnlyList<AttendanceProblem> problems, CancellationToken cancellationToken);

    /// <summary>Whether something of the import has been recorded by another one that was applied meanwhile.</summary>
    Task<bool> IsOverlappedAsync(int importId, CancellationToken cancellationToken);

    /// <summary>Takes all records of the import away; its problems too when it is read anew.</summary>
    Task DropAsync(int importId, bool problemsToo, CancellationToken cancellationToken);
}

/// <summary>What may be recorded once.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct AttendanceKey(int EntryId, DateOnly Day, AttendanceKind Kind);

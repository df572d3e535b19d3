using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>
/// Which column is which, said by whoever sent the file: what stands in its cells is shown to nobody else. A mapping that turns out wrong
/// is changed the same way, and the file read anew.
/// </summary>
public sealed class AttendanceMappingService(
    IAttendanceStore store, ISealedFileStore files, AttendanceMappings mappings, AttendanceReadQueue queue, ICurrentUser user)
{
    /// <exception cref="NotFoundException">The person sent no such file, or nobody may choose its columns now.</exception>
    public async Task<MappableAttendance> OpenAsync(int id, CancellationToken cancellationToken)
    {
        var import = await GetAsync(id, cancellationToken);
        return new MappableAttendance(
            import.FileName,
            await ReadHeadersAsync(import, cancellationToken),
            import.Mapping is { } used ? SheetMappings.Read<AttendanceColumn>(used) : null);
    }

    /// <exception cref="NotFoundException">As for <see cref="OpenAsync"/>.</exception>
    /// <exception cref="DomainException">There is no column of persons or days, or a column of the file is chosen twice or is not there.</exception>
    public async Task MapAsync(int id, string sheet, IReadOnlyDictionary<AttendanceColumn, int> columns, CancellationToken cancellationToken)
    {
        var import = await GetAsync(id, cancellationToken);
        var chosen = (await ReadHeadersAsync(import, cancellationToken)).FirstOrDefault(s => s.Sheet == sheet) ?? throw new DomainException("Mapping.SheetMissing", "Sheet");
        import.Map((await mappings.ChooseAsync(chosen, columns, cancellationToken)).ToJson());
        await queue.SaveAsync(import, cancellationToken);
    }

    private async Task<IReadOnlyList<SheetHeaders<AttendanceColumn>>> ReadHeadersAsync(AttendanceImport import, CancellationToken cancellationToken)
    {
        await using var content = await files.OpenSeekableAsync(import.File!, cancellationToken);
        return mappings.ReadHeaders(content, import.FileName);
    }

    private async Task<AttendanceImport> GetAsync(int id, CancellationToken cancellationToken) =>
        user.Scope.SeesAll && await store.FindAsync(id, cancellationToken) is { IsMappable: true, UserId: { } sender } import && sender == user.UserId
            ? import
            : throw new NotFoundException($"mapping of attendance import {id}");
}

/// <param name="Used">What the file was read by; <c>null</c> when it has not been read.</param>
public sealed record MappableAttendance(string FileName, IReadOnlyList<SheetHeaders<AttendanceColumn>> Sheets, ColumnMapping<AttendanceColumn>? Used);

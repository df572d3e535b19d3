using System.Security.Cryptography;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>Takes attendance files: the gate first, then the sealed store, then the job that reads; and takes imports back.</summary>
public sealed class AttendanceImportService(
    IAttendanceStore store, ISheetReader sheets, ISealedFileStore files, AttendanceReadQueue queue, IUnitOfWork unitOfWork, ICurrentUser user, BusinessClock clock)
{
    private const string ContentType = "application/octet-stream";

    /// <returns>Id of the import, and whether the same file had been imported before: then it is that one.</returns>
    /// <exception cref="DomainException">The gate refuses the file, or the person does not see the whole enterprise.</exception>
    public async Task<(int Id, bool IsRepeated)> ReceiveAsync(string fileName, Stream content, CancellationToken cancellationToken)
    {
        RequireWholeEnterprise();
        content.Position = 0;
        sheets.Check(content, fileName);
        content.Position = 0;
        var sha256 = Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
        if (await store.FindSameAsync(sha256, cancellationToken) is { } same)
        {
            return (same.Id, true);
        }

        content.Position = 0;
        var file = await files.SaveAsync(KeptName.Of(fileName), ContentType, content.CopyToAsync, cancellationToken);
        var import = new AttendanceImport(file, user.UserId, user.UserName, clock.UtcNow);
        store.Add(import);
        await queue.SaveAsync(import, cancellationToken);
        return (import.Id, false);
    }

    /// <summary>Its lines count no longer; file and problems are kept.</summary>
    /// <exception cref="NotFoundException">There is no such import.</exception>
    /// <exception cref="DomainException">It is not applied, or the person does not see the whole enterprise.</exception>
    public Task UndoAsync(int id, CancellationToken cancellationToken)
    {
        RequireWholeEnterprise();
        return unitOfWork.InTransactionAsync(
            async token =>
            {
                var import = await store.FindAsync(id, token) ?? throw new NotFoundException($"attendance import {id}");
                import.Undo(clock.UtcNow);
                await unitOfWork.SaveChangesAsync(token);
                await store.DropAsync(id, problemsToo: false, token);
            },
            cancellationToken);
    }

    // A file speaks of every college: half of an import would be none.
    private void RequireWholeEnterprise()
    {
        if (!user.Scope.SeesAll)
        {
            throw new DomainException("Attendance.WholeEnterprise", "File");
        }
    }
}

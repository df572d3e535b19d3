using System.Text.Json;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>Reads an attendance file. After a crash, or when the portal stopped, it begins anew: what the dead attempt wrote is dropped first.</summary>
public sealed class AttendanceReadJob(IAttendanceStore store, AttendanceReader reader, IUnitOfWork unitOfWork, EnterpriseScope enterprise) : IJobWorker
{
    public const string JobKind = "attendance-read";

    private const string Actor = "attendance import";
    private const string Broke = "Attendance.Broke";

    public string Kind => JobKind;

    public async Task<StoredFile?> RunAsync(string parameters, IJobProgress progress, CancellationToken cancellationToken)
    {
        var uid = JsonSerializer.Deserialize<AttendanceReadRequest>(parameters)!.Import;
        if (await store.FindByUidAsync(uid, cancellationToken) is not { IsBusy: true } import)
        {
            return null;
        }

        import.Begin();
        await unitOfWork.SaveChangesAsync(cancellationToken);
        try
        {
            await reader.ReadAsync(import, progress, cancellationToken);
        }
        catch (DomainException refusal)
        {
            await EndAsync(import.Id, ended => ended.Refuse(refusal.Errors[0]));
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            await EndAsync(import.Id, ended => ended.Fail(Broke));
            throw;
        }

        return null;
    }

    // In a scope of its own, for the one it ran in may be broken; and not cancelled with the work: it is the last chance to tell.
    private Task<int> EndAsync(int importId, Action<AttendanceImport> end) => enterprise.RunAsync(Actor, async provider =>
    {
        var imports = provider.GetRequiredService<IAttendanceStore>();
        var work = provider.GetRequiredService<IUnitOfWork>();
        await work.InTransactionAsync(
            async token =>
            {
                var import = await imports.FindAsync(importId, token);
                if (import is { IsBusy: true })
                {
                    end(import);
                    await work.SaveChangesAsync(token);
                }

                if (import is { State: not AttendanceImportState.Applied })
                {
                    await imports.DropAsync(importId, problemsToo: false, token);
                }
            },
            CancellationToken.None);
        return 0;
    });
}

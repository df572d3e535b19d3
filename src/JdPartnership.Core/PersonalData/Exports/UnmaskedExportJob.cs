using System.Text.Json;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Observability;

namespace JdPartnership.Core.PersonalData.Exports;

/// <summary>Makes the file of an approved export. A second run finds it made and does nothing.</summary>
public sealed class UnmaskedExportJob(IUnmaskedExportRepository exports, UnmaskedExportWriter writer, IUnitOfWork unitOfWork) : IJobWorker
{
    public const string JobKind = "unmasked-export";

    public string Kind => JobKind;

    /// <returns>Nothing: the file belongs to who asked for it, not to everybody who sees jobs.</returns>
    public async Task<StoredFile?> RunAsync(string parameters, IJobProgress progress, CancellationToken cancellationToken)
    {
        var id = JsonSerializer.Deserialize<UnmaskedExportJobRequest>(parameters)!.Export;
        var export = await exports.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"export {id}");
        if (export.State != ExportState.Approved)
        {
            return null;
        }

        using var measured = PortalMeters.Export("unmasked");
        var made = await writer.WriteAsync(export, progress, cancellationToken);
        export.Complete(made.File, made.Persons, made.ConcernsMinors);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        measured.Succeed(1);
        return null;
    }
}

public sealed record UnmaskedExportJobRequest(int Export);

using System.Text.Json;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Reads an upload into staging. After a crash it begins anew: what the dead attempt staged is dropped first.</summary>
public sealed class RosterReadJob(UploadReader reader, UploadEnds ends) : IJobWorker
{
    public const string JobKind = "roster-read";

    public string Kind => JobKind;

    public async Task<StoredFile?> RunAsync(string parameters, IJobProgress progress, CancellationToken cancellationToken)
    {
        var request = JsonSerializer.Deserialize<RosterReadRequest>(parameters)!;
        if (await reader.BeginAsync(request.Submission, cancellationToken) is not { } attempt)
        {
            return null;
        }

        try
        {
            await reader.ReadAsync(attempt, progress, cancellationToken);
        }
        catch (RosterFileRefusedException refusal)
        {
            await ends.RefuseAsync(attempt, refusal.Errors[0]);
        }
        catch (Exception exception) when (exception is not (OperationCanceledException or JobFailedException))
        {
            await ends.FailAsync(attempt);
            throw;
        }

        return null;
    }
}

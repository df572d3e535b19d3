using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>
/// Writes how a reading ended that came to nothing, in a scope of its own: the one it ran in may be broken. An upload that
/// somebody else moved on meanwhile is left alone.
/// </summary>
public sealed class UploadEnds(EnterpriseScope enterprise)
{
    private const string Actor = "roster upload";
    private const string Broke = "Upload.Broke";

    public Task RefuseAsync(ReadAttempt attempt, DomainError reason) => EndAsync(attempt, upload => upload.Refuse(reason));

    public Task FailAsync(ReadAttempt attempt) => EndAsync(attempt, upload => upload.Fail(Broke));

    // Not cancelled with the work: this is the last chance to tell what became of the file.
    private Task<int> EndAsync(ReadAttempt attempt, Action<RosterUpload> end) => enterprise.RunAsync(Actor, async provider =>
    {
        await provider.GetRequiredService<IUnitOfWork>().InTransactionAsync(token => EndAsync(provider, attempt, end, token), CancellationToken.None);
        return 0;
    });

    private static async Task EndAsync(IServiceProvider provider, ReadAttempt attempt, Action<RosterUpload> end, CancellationToken cancellationToken)
    {
        var upload = await provider.GetRequiredService<IRosterUploadRepository>().FindAsync(attempt.UploadId, cancellationToken);
        if (upload is not null && upload.Version == attempt.Fence)
        {
            end(upload);
            await provider.GetRequiredService<IUnitOfWork>().SaveChangesAsync(cancellationToken);
            await provider.GetRequiredService<IWorkingEntries>().DropStagedAsync(upload.Id, cancellationToken);
        }
    }
}

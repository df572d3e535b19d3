using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Uploads;

internal sealed class RosterUploadRepository(PartnershipDbContext context) : IRosterUploadRepository
{
    public void Add(RosterUpload upload) => context.RosterUploads.Add(upload);

    public void Add(RememberedMapping mapping) => context.RememberedMappings.Add(mapping);

    public void Add(PersonalDataUse use) => context.PersonalDataUses.Add(use);

    public Task<RosterUpload?> FindAsync(int id, CancellationToken cancellationToken) =>
        Whole().FirstOrDefaultAsync(u => u.Id == id, cancellationToken);

    public Task<RosterUpload?> FindBySubmissionAsync(Guid submissionId, CancellationToken cancellationToken) =>
        Whole().FirstOrDefaultAsync(u => u.SubmissionId == submissionId, cancellationToken);

    public async Task<RosterUpload?> FindSameAsync(int rosterId, string sha256, CancellationToken cancellationToken)
    {
        var last = await FindLastAppliedAsync(rosterId, cancellationToken);
        return await Whole()
            .Where(u => u.RosterId == rosterId && u.Sha256 == sha256)
            .Where(u => u.Id == last
                || u.State == UploadState.Received || u.State == UploadState.Reading || u.State == UploadState.NeedsMapping || u.State == UploadState.Staged)
            .OrderByDescending(u => u.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    public Task<int?> FindLastAppliedAsync(int rosterId, CancellationToken cancellationToken) => context.RosterUploads
        .LastApplied(rosterId)
        .Select(u => (int?)u.Id)
        .FirstOrDefaultAsync(cancellationToken);

    public Task<Roster?> FindRosterAsync(int rosterId, CancellationToken cancellationToken) => context.Rosters
        .Include(r => r.Batch)
        .Include(r => r.College)
        .FirstOrDefaultAsync(r => r.Id == rosterId, cancellationToken);

    public Task<RememberedMapping?> FindMappingAsync(int? collegeId, string signature, CancellationToken cancellationToken) =>
        context.RememberedMappings.FirstOrDefaultAsync(m => m.CollegeId == collegeId && m.Signature == signature, cancellationToken);

    private IQueryable<RosterUpload> Whole() => context.RosterUploads
        .Include(u => u.File)
        .Include(u => u.Roster!.Batch)
        .Include(u => u.Roster!.College)
        .Include(u => u.Roster!.Events);
}

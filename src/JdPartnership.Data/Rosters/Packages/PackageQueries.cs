using System.Globalization;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Packages;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Packages;

internal sealed class PackageQueries(PartnershipDbContext context) : IPackageQueries
{
    public async Task<PackageHead?> FindHeadAsync(PackageScope scope, CancellationToken cancellationToken)
    {
        var enterprise = await context.Enterprises.Select(e => e.LegalName).FirstOrDefaultAsync(cancellationToken) ?? "";
        return scope.RosterId is { } roster
            ? await context.Rosters
                .Where(r => r.Id == roster && r.Batch!.DeletedAt == null)
                .Select(r => new PackageHead(r.College!.Name, r.Batch!.Name, enterprise))
                .FirstOrDefaultAsync(cancellationToken)
            : await context.Colleges
                .Where(c => c.Id == scope.CollegeId)
                .Select(c => new PackageHead(c.Name, scope.Year!.Value.ToString(CultureInfo.InvariantCulture), enterprise))
                .FirstOrDefaultAsync(cancellationToken);
    }

    public IAsyncEnumerable<PackageRow> StreamAsync(PackageScope scope)
    {
        var entries = context.RosterEntries.Where(e => e.IsInForce && e.Roster!.Batch!.DeletedAt == null);
        entries = scope.RosterId is { } roster
            ? entries.Where(e => e.RosterId == roster)
            : entries.Where(e => e.CollegeId == scope.CollegeId && e.Start.Year == scope.Year);
        return Rows(entries).AsAsyncEnumerable();
    }

    private IQueryable<PackageRow> Rows(IQueryable<RosterEntry> entries) =>
        from e in entries.OrderBy(e => e.Roster!.Batch!.Start).ThenBy(e => e.RosterId).ThenBy(e => e.AddedById).ThenBy(e => e.RowNumber).ThenBy(e => e.Id)
        from a in context.StayAssessments.Where(a => a.RosterId == e.RosterId && a.IdIndex == e.IdIndex).DefaultIfEmpty()
        select new PackageRow
        {
            Batch = e.Roster!.Batch!.Name,
            Name = e.Name,
            StudentNumber = e.StudentNumber,
            IdType = e.IdType,
            IdMask = e.IdMask,
            Department = e.Department,
            MajorCode = e.MajorCode,
            MajorName = e.MajorName,
            Grade = e.Grade,
            ClassName = e.ClassName,
            Engagement = e.Engagement,
            Post = e.Post!.Name,
            ServiceCentre = e.ServiceCentre!.Name,
            ProvinceCode = e.ServiceCentre.ProvinceCode,
            Start = e.Start,
            End = e.End,
            EndedOn = e.EndedOn,
            EndedBy = e.EndedBy,
            AgreementNumber = e.AgreementNumber,
            AgreementSignedOn = e.AgreementSignedOn,
            PolicyNumber = e.PolicyNumber,
            PolicyStart = e.PolicyStart,
            PolicyEnd = e.PolicyEnd,
            SafetyTrainedOn = e.SafetyTrainedOn,
            CollegeMentor = e.CollegeMentor,
            EnterpriseMentor = e.EnterpriseMentor,
            MonthlyPay = e.MonthlyPay,
            PayForm = e.PayForm,
            EnterpriseGrade = a == null ? null : a.EnterpriseGrade,
            CollegeGrade = a == null ? null : a.CollegeGrade,
        };
}

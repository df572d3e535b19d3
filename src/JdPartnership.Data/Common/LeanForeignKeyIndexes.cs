using JdPartnership.Core.Attendance;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Metadata.Conventions;
using Microsoft.EntityFrameworkCore.Metadata.Conventions.Infrastructure;

namespace JdPartnership.Data.Common;

/// <summary>
/// EF gives every foreign key an index. Imports write some rows by the hundred thousand: there, a key by which nobody looks rows up
/// and whose target is never removed goes without.
/// </summary>
internal sealed class LeanForeignKeyIndexes(ProviderConventionSetBuilderDependencies dependencies) : ForeignKeyIndexConvention(dependencies)
{
    private static readonly HashSet<(Type Type, string Property)> Unindexed =
    [
        (typeof(RosterEntry), nameof(RosterEntry.RemovedById)),
        (typeof(RosterEntry), nameof(RosterEntry.PostId)),
        (typeof(RosterEntry), nameof(RosterEntry.ServiceCentreId)),
        (typeof(UploadRow), nameof(UploadRow.CollegeId)),
        (typeof(UploadFinding), nameof(UploadFinding.CollegeId)),
        (typeof(AttendanceRecord), nameof(AttendanceRecord.CollegeId)),
    ];

    protected override IConventionIndex? CreateIndex(
        IReadOnlyList<IConventionProperty> properties, bool unique, IConventionEntityTypeBuilder entityTypeBuilder) =>
        properties is [var only] && Unindexed.Contains((entityTypeBuilder.Metadata.ClrType, only.Name))
            ? null
            : base.CreateIndex(properties, unique, entityTypeBuilder);
}

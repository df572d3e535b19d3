using System.Diagnostics;
using JdPartnership.Core.Internships;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Benchmarks.Rosters;

/// <summary>What of an import is cryptography: sealing, blind index and fingerprint of each row.</summary>
internal static class SealingTime
{
    /// <returns>Milliseconds, on one core.</returns>
    public static double Of(ImportPortal portal, int rows)
    {
        var (protector, index, fingerprints) = (portal.Get<IPersonalDataProtector>(), portal.Get<BlindIndex>(), portal.Get<RosterFingerprint>());
        var row = new RosterRow { Number = 2, Name = "学生甲", IdNumber = "320000200501010010", Phone = "13800000000", Post = portal.Post.Name, Remark = "备注" };
        var place = new RosterPlace(1, 1);
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < rows; i++)
        {
            GC.KeepAlive(new RosterSecrets(row.IdNumber, row.Phone).Seal(protector, Guid.CreateVersion7()));
            GC.KeepAlive(index.Of(row.IdType, row.IdNumber));
            GC.KeepAlive(fingerprints.Of(row, place, EngagementKind.PostInternship));
        }

        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

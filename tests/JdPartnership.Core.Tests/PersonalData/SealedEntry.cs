using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Tests.PersonalData;

/// <summary>An entry of a roster as an upload left it, its numbers sealed with <see cref="TestKeys"/>.</summary>
internal static class SealedEntry
{
    public const string IdNumber = "320802200501010029";
    public const string Phone = "13800000000";

    public static RosterEntry Of(PersonalDataProtector protector, DateOnly? birthDate, string? phone = Phone)
    {
        var college = new College(new CollegeDetails { Name = "芜湖职业技术学院", Type = CollegeType.JuniorCollege });
        var entry = new RosterEntry
        {
            Roster = new Roster(new InternshipBatch(college, "2026年秋季", EngagementKind.PostInternship, new DateOnly(2026, 9, 1), new DateOnly(2027, 2, 28))),
            College = college,
            Name = "王小明",
            NameNormalized = "王小明",
            IdIndex = new string('a', 32),
            IdMask = Masks.IdentityNumber(IdNumber),
            PhoneMask = Masks.Phone(phone),
            Sealed = [],
            Fingerprint = new string('b', 32),
            BirthDate = birthDate,
            Start = new DateOnly(2026, 9, 1),
            End = new DateOnly(2027, 2, 28),
        };
        entry.Sealed = new RosterSecrets(IdNumber, phone).Seal(protector, entry.Uid);
        return entry;
    }
}

/// <summary>A signed-in person of a role.</summary>
internal sealed class Person(int id, string name, Role role) : ICurrentUser
{
    public int? UserId => id;

    public string UserName => name;

    public CollegeScope Scope => CollegeScope.All;

    public bool May(Permission permission) => PermissionTable.Allows(role, permission);
}

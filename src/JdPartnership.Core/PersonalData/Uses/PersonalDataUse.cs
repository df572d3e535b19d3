using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.PersonalData.Uses;

/// <summary>
/// 个人信息使用记录: one time personal data were shown, handed out or erased. Stored before they leave the server; never edited, never
/// the value itself. Kept at least three years (网络数据安全管理条例 Art. 12).
/// </summary>
public sealed class PersonalDataUse : ICollegeOwned
{
    public const int ReasonLength = 300;
    public const int SubjectLength = 100;

    private PersonalDataUse()
    {
    }

    public PersonalDataUse(UseKind kind, ICurrentUser user, DateTime now, string reason)
    {
        Kind = kind;
        UserId = user.UserId;
        UserName = user.UserName;
        At = now;
        Reason = reason;
    }

    public long Id { get; private set; }

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    public int? UserId { get; private set; }

    public string UserName { get; private set; } = "";

    public UseKind Kind { get; private set; }

    /// <summary><c>null</c> for what concerns a person in several colleges.</summary>
    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    public int? RosterId { get; init; }

    /// <summary>Of the entry shown; the entry may be gone.</summary>
    public Guid? EntryUid { get; init; }

    /// <summary>Name and number, masked.</summary>
    public string? Subject { get; init; }

    public PersonalFields Fields { get; init; }

    public LegalGround? Ground { get; init; }

    /// <summary>Somebody under eighteen was among them that day, or somebody whose age is not known.</summary>
    public bool ConcernsMinors { get; init; }

    public int Persons { get; init; } = 1;

    /// <summary>The export that was downloaded.</summary>
    public int? ExportId { get; init; }

    public string Reason { get; private set; } = "";

    public PersonalDataUse In(int? collegeId, College? college)
    {
        (CollegeId, College) = (collegeId, college);
        return this;
    }
}

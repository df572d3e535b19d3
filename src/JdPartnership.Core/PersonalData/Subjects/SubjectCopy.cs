using JdPartnership.Core.Common;
using JdPartnership.Core.Lists;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Entries;

namespace JdPartnership.Core.PersonalData.Subjects;

/// <summary>All that is held about one person, in the person's own words: in Chinese, whoever hands it out.</summary>
public sealed class SubjectCopy(ISubjectQueries subjects, IPersonalDataProtector protector, BusinessClock clock)
{
    /// <param name="idIndex">Of the person.</param>
    /// <param name="entries">With roster, batch, college, post and centre.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public async Task<IReadOnlyList<ListTable>> MakeAsync(string idIndex, IReadOnlyList<RosterEntry> entries, CancellationToken cancellationToken) =>
    [
        new ListTable(
            "名册记录",
            ["合作院校", "实习批次", "是否有效", .. RosterColumns.All.Select(c => c.Header), "提前结束日期", "原因"],
            [.. entries.Select(Row)]),
        .. await new StayTables(subjects, clock).MakeAsync(idIndex, entries, cancellationToken),
        new ListTable(
            "上传文件",
            ["文件", "上传时间", "上传人", "行号"],
            [.. (await subjects.ListUploadsAsync(idIndex, cancellationToken)).Select(u => (IReadOnlyList<object?>)[u.FileName, Time(u.UploadedAt), u.UserName, u.RowNumber])]),
        new ListTable(
            "豁免",
            ["规则", "理由", "申请人", "申请时间"],
            [.. (await subjects.ListWaiversAsync(idIndex, cancellationToken)).Select(w => (IReadOnlyList<object?>)[w.Code, w.Reason, w.RequestedBy, Time(w.RequestedAt)])]),
        new ListTable(
            "使用记录",
            ["时间", "使用人", "内容", "理由"],
            [.. (await subjects.ListUsesAsync(idIndex, cancellationToken)).Select(u => (IReadOnlyList<object?>)[Time(u.At), u.UserName, Text(u.Fields), u.Reason])]),
    ];

    private IReadOnlyList<object?> Row(RosterEntry entry)
    {
        var secrets = RosterSecrets.Open(protector, entry);
        return
        [
            entry.College!.Name,
            entry.Roster!.Batch!.Name,
            entry.IsInForce ? "已通过" : entry.RemovedById is null ? "未通过审核" : "已被替换",
            .. RosterColumns.All.Select(c => (object?)EntryWords.Of(entry, c.Column, secrets?.IdNumber, secrets?.Phone)),
            entry.EndedOn,
            entry.EndReason,
        ];
    }

    private string Time(DateTime utc) => StayTables.Time(clock, utc);

    private static string Text(PersonalFields fields) =>
        string.Join('、', new[] { (PersonalFields.IdNumber, "证件号码"), (PersonalFields.Phone, "联系电话") }.Where(f => fields.HasFlag(f.Item1)).Select(f => f.Item2));
}

using System.Globalization;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Web.Commands;

/// <summary>Which batch of a college a roster is checked for.</summary>
internal static class RosterCheckBatch
{
    /// <summary>The one whose roster the college works on.</summary>
    /// <exception cref="CommandException">There is none, or more than one.</exception>
    public static BatchRow OnlyOne(IReadOnlyList<BatchRow> batches, string college)
    {
        List<BatchRow> open = [.. batches.Where(b => b.State is RosterState.Draft or RosterState.Returned or RosterState.Revising)];
        return open switch
        {
            [var one] => one,
            [] => throw new CommandException($"“{college}”没有进行中的批次。{(batches.Count == 0 ? "请先建立批次。" : "请用 --batch 指明一个：" + Names(batches))}"),
            _ => throw new CommandException($"“{college}”有 {open.Count} 个进行中的批次，请用 --batch 指明一个：{Names(open)}"),
        };
    }

    /// <param name="wanted">Name or number.</param>
    /// <exception cref="CommandException">None is called so, or more than one.</exception>
    public static BatchRow Named(IReadOnlyList<BatchRow> batches, string college, string wanted)
    {
        var name = NameText.Normalize(wanted);
        List<BatchRow> found = [.. batches.Where(b => NameText.Normalize(b.Name) == name || b.Id.ToString(CultureInfo.InvariantCulture) == wanted)];
        return found switch
        {
            [var one] => one,
            [] => throw new CommandException($"“{college}”没有批次“{wanted}”。现有：{(batches.Count == 0 ? "无。" : Names(batches))}"),
            _ => throw new CommandException($"批次“{wanted}”不止一个，请用编号指明：{Names(found)}"),
        };
    }

    private static string Names(IEnumerable<BatchRow> batches) => string.Join("、", batches.Select(b => $"{b.Name}（编号 {b.Id}）")) + "。";
}

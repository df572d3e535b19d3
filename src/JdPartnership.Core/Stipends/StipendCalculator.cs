namespace JdPartnership.Core.Stipends;

/// <summary>Adds up a scheme. Shares of a month are not calculated: no rule says how.</summary>
public static class StipendCalculator
{
    public static StipendTotals Of(IEnumerable<StipendComponent> components)
    {
        // In kind never counts, whatever the component says.
        List<StipendLine> lines =
        [
            .. components.OrderBy(c => c.Order).Select(c => new StipendLine(c.Name, c.AmountYuan, c.Form == StipendForm.Cash, c.Form == StipendForm.Cash && c.CountsTowardFloor)),
        ];
        var hasPay = lines.Exists(line => line.IsPay);
        return new(
            lines.Count == 0 ? null : Sum(lines),
            hasPay ? Sum(lines.Where(line => line.IsPay)) : null,
            hasPay ? Sum(lines.Where(line => line.CountsTowardFloor)) : null,
            Sum(lines.Where(line => !line.IsPay)),
            lines);
    }

    private static decimal? Sum(IEnumerable<StipendLine> lines)
    {
        decimal? sum = 0m;
        foreach (var line in lines)
        {
            sum += line.Yuan;
        }

        return sum;
    }
}

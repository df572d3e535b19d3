namespace JdPartnership.Documents.Reports;

/// <summary>Letters of a worksheet's column.</summary>
internal static class ColumnName
{
    /// <param name="index">From 0: A.</param>
    public static string Of(int index)
    {
        var letters = string.Empty;
        for (var number = index + 1; number > 0; number = (number - 1) / 26)
        {
            letters = (char)('A' + ((number - 1) % 26)) + letters;
        }

        return letters;
    }
}

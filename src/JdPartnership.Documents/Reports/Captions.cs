using System.Globalization;

namespace JdPartnership.Documents.Reports;

/// <summary>Counts tables and figures in reading order, alike in every format.</summary>
internal sealed class Captions
{
    public const string TableLabel = "表";
    public const string FigureLabel = "图";

    private int _tables;
    private int _figures;

    public int NextTable() => ++_tables;

    public int NextFigure() => ++_figures;

    public static string Table(int number) => TableLabel + number.ToString(CultureInfo.InvariantCulture);

    public static string Figure(int number) => FigureLabel + number.ToString(CultureInfo.InvariantCulture);
}

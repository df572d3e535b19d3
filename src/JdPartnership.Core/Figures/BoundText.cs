using JdPartnership.Core.Common;

namespace JdPartnership.Core.Figures;

/// <summary>The Chinese words of a bound, around the number they belong to.</summary>
public static class BoundText
{
    public static string Of(Bound bound, string number) => string.Concat(Before(bound), number, After(bound));

    private static string Before(Bound bound) => bound switch
    {
        Bound.AtLeast => "不低于",
        Bound.MoreThan => "超过",
        Bound.Nearly => "近",
        Bound.Exact or Bound.Odd => "",
    };

    private static string After(Bound bound) => bound == Bound.Odd ? "余" : "";
}

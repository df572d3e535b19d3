using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Finds the post a row names. Remembers answers, for a roster has few different ones; not for several threads.</summary>
public sealed class PostLookup(IEnumerable<PostFacts> posts)
{
    /// <summary>A file full of different nonsense must not fill the memory.</summary>
    private const int MostRemembered = 10_000;

    // Longest first: of 客服分中心 both would fit.
    private static readonly string[] CentreSuffixes = ["客服分中心", "客服中心", "分中心", "中心"];

    private readonly Known[] _posts = [.. posts.Select(post => new Known(post, NameText.Normalize(post.Name), NameText.Normalize(post.ServiceCentre)))];
    private readonly Dictionary<(string? Post, string? Centre), PostMatch> _answers = [];

    public PostMatch Find(string? post, string? centre)
    {
        if (_answers.TryGetValue((post, centre), out var answer))
        {
            return answer;
        }

        answer = Search(NameText.Normalize(post), NameText.Normalize(centre), post, centre);
        if (_answers.Count < MostRemembered)
        {
            _answers[(post, centre)] = answer;
        }

        return answer;
    }

    private PostMatch Search(string post, string centre, string? typedPost, string? typedCentre)
    {
        if (post.Length == 0)
        {
            return new(PostMatchKind.PostMissing);
        }

        if (centre.Length == 0)
        {
            return _posts.Where(known => known.Post == post).Take(2).ToList() switch
            {
                [var only] => new(PostMatchKind.Found, only.Facts),
                [] => new(PostMatchKind.PostUnknown, Suggestion: NearestName.Of(typedPost!, _posts.Select(known => known.Facts.Name))),
                _ => new(PostMatchKind.CentreMissing),
            };
        }

        var here = AtCentre(centre);
        return here.Count == 0 ? new(PostMatchKind.CentreUnknown, Suggestion: NearestName.Of(typedCentre!, _posts.Select(known => known.Facts.ServiceCentre)))
            : here.Find(known => known.Post == post) is { } found ? new(PostMatchKind.Found, found.Facts)
            : Array.Find(_posts, known => known.Post == post) is { } elsewhere ? new(PostMatchKind.PostElsewhere, Suggestion: elsewhere.Facts.ServiceCentre)
            : new(PostMatchKind.PostUnknown, Suggestion: NearestName.Of(typedPost!, here.Select(known => known.Facts.Name)));
    }

    // 宿迁 for 宿迁分中心, as long as only one centre can be meant.
    private List<Known> AtCentre(string centre)
    {
        List<Known> exact = [.. _posts.Where(known => known.Centre == centre)];
        if (exact.Count > 0)
        {
            return exact;
        }

        List<Known> loose = [.. _posts.Where(known => Stem(known.Centre) == Stem(centre))];
        return loose.Select(known => known.Centre).Distinct(StringComparer.Ordinal).Count() == 1 ? loose : [];
    }

    private static string Stem(string centre) =>
        CentreSuffixes.FirstOrDefault(suffix => centre.Length > suffix.Length && centre.EndsWith(suffix, StringComparison.Ordinal)) is { } suffix ? centre[..^suffix.Length] : centre;

    private sealed record Known(PostFacts Facts, string Post, string Centre);
}

using DotLiquid;
using DotLiquid.Exceptions;

namespace JdPartnership.Core.Reports.Narrative;

/// <summary><c>{% table "key" %}</c>, <c>{% chart "key" %}</c>, <c>{% tree "key" %}</c>: what stands here comes from rows.</summary>
internal sealed class BlockTag : Tag
{
    public static readonly IReadOnlyList<string> Kinds = ["table", "chart", "tree"];

    private string _key = "";

    public override void Initialize(string tagName, string markup, List<string> tokens)
    {
        _key = markup.Trim().Trim('"', '\'', '“', '”');
        if (_key.Length == 0)
        {
            throw new SyntaxException($"{tagName} 缺少名称");
        }

        base.Initialize(tagName, markup, tokens);
    }

    public override void Render(Context context, TextWriter result) => result.Write(Marks.BlockLine(TagName, _key));
}

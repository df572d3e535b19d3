using JdPartnership.Core.Reports.Content;
using Markdig;
using Markdig.Syntax;
using Markdown = Markdig.Markdown;
using ParagraphBlock = JdPartnership.Core.Reports.Content.ParagraphBlock;

namespace JdPartnership.Core.Reports.Narrative;

/// <summary>Reads the Markdown a report may use: paragraphs, bold, lists, and quotes as remarks.</summary>
internal static class MarkdownBlocks
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().Build();

    public static IEnumerable<NarrativeBlock> Read(string markdown) => Markdown.Parse(markdown, Pipeline).SelectMany(Read);

    private static IEnumerable<NarrativeBlock> Read(Block block) => block switch
    {
        Markdig.Syntax.ParagraphBlock paragraph => [Read(paragraph)],
        Markdig.Syntax.ListBlock list => [new NarrativeBlock(new Content.ListBlock(list.IsOrdered, [.. list.Cast<ListItemBlock>().Select(Item)]))],
        QuoteBlock quote => quote.OfType<Markdig.Syntax.ParagraphBlock>()
            .Select(p => new NarrativeBlock(new ParagraphBlock(MarkdownRuns.Read(p.Inline!), ParagraphRole.Note))),
        Markdig.Syntax.HeadingBlock => throw new PlaceholderException("#", "正文内不能使用标题，标题由章节结构给出。"),
        LinkReferenceDefinitionGroup => [],
        _ => throw new PlaceholderException("", "正文只支持段落、加粗、列表和引用。"),
    };

    private static NarrativeBlock Read(Markdig.Syntax.ParagraphBlock paragraph)
    {
        var runs = MarkdownRuns.Read(paragraph.Inline!);
        return runs is [{ Text: [Marks.Block, .., Marks.Block] text }] && text.Trim(Marks.Block).Split(':', 2) is [var kind, var key]
            ? new BoundBlock(kind, key)
            : new NarrativeBlock(new ParagraphBlock(runs));
    }

    private static IReadOnlyList<TextRun> Item(ListItemBlock item) =>
        [.. item.OfType<Markdig.Syntax.ParagraphBlock>().SelectMany(p => MarkdownRuns.Read(p.Inline!))];
}

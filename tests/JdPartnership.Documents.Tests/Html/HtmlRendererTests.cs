using System.Text.RegularExpressions;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Html;
using JdPartnership.Documents.Tests.Samples;

namespace JdPartnership.Documents.Tests.Html;

public class HtmlRendererTests
{
    private static readonly ReportContent Sample = SampleReport.Create();
    private static readonly string Fragment = new HtmlRenderer().Render(Sample, key => "/figures/" + key);

    [Fact]
    public void Render_Fragment_ObeysAStrictContentSecurityPolicy()
    {
        Assert.DoesNotMatch(new Regex("<script|<style|\\sstyle\\s*=|\\son[a-z]+\\s*=|javascript:|<iframe", RegexOptions.IgnoreCase), Fragment);
        Assert.DoesNotContain("<html", Fragment, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Headings_AreAnchoredSectionsThatTheContentsLinkTo()
    {
        foreach (var heading in Sample.Blocks.OfType<HeadingBlock>())
        {
            var id = "section-" + heading.Number.TrimEnd('.').Replace('.', '-');
            Assert.Contains($"<section id=\"{id}\"", Fragment, StringComparison.Ordinal);
            Assert.Contains($"href=\"#{id}\"", Fragment, StringComparison.Ordinal);
        }

        Assert.Equal(Regex.Count(Fragment, "<section "), Regex.Count(Fragment, "</section>"));
    }

    [Fact]
    public void Render_Captions_AreNumberedAsInTheWordFile()
    {
        Assert.Contains("<caption>表4　合作院校实习人数（之7）</caption>", Fragment, StringComparison.Ordinal);
        Assert.Contains("<figcaption>图3　实习学生总人数</figcaption>", Fragment, StringComparison.Ordinal);
        Assert.Contains("<figcaption>图8　校企合作管理委员会</figcaption>", Fragment, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_FigureRuns_LinkToTheirRows() =>
        Assert.Contains("<strong><a class=\"figure-link\" href=\"/figures/internships.headcount.2018\">7,210</a></strong>", Fragment, StringComparison.Ordinal);

    [Fact]
    public void Render_FigureWithoutPageForTheReader_IsPlainText()
    {
        Assert.Contains("<strong>7,210</strong>", new HtmlRenderer().Render(Sample, _ => null), StringComparison.Ordinal);
        Assert.DoesNotContain("/figures/", new HtmlRenderer().RenderDocument(Sample), StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Charts_AreDrawingsWithTitleAndDataTable()
    {
        Assert.Equal(2, Regex.Count(Fragment, "<svg [^>]*role=\"img\"[^>]*><title>"));
        Assert.Equal(5 * 2 + 2, Regex.Count(Fragment, "<rect class=\"series-"));
        Assert.Contains("<tr><th scope=\"row\">江苏</th><td class=\"number\">3,710</td><td class=\"number\">4,030</td></tr>", Fragment, StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">2016年</th><td class=\"number\">—</td></tr>", Fragment, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_Tree_IsANestedList() =>
        Assert.Matches(new Regex("<ul class=\"tree\">\\s*<li><div class=\"tree-node\"><span class=\"tree-title\">理事会</span>.*?<ul>\\s*<li>", RegexOptions.Singleline), Fragment);

    [Fact]
    public void RenderDocument_IsCompleteAndNamesItsCollege()
    {
        var html = new HtmlRenderer().RenderDocument(SampleReport.Create(watermark: "草稿"));

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", html, StringComparison.Ordinal);
        Assert.Contains("<meta charset=\"utf-8\">", html, StringComparison.Ordinal);
        Assert.Contains($"<p class=\"report-college\">{SampleReport.College}</p>", html, StringComparison.Ordinal);
        Assert.Contains("<h1 class=\"report-title\">", html, StringComparison.Ordinal);
        Assert.Contains("草稿", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Render_MarkupInTexts_IsEncoded()
    {
        var html = new HtmlRenderer().Render(SampleReport.With(
            new HeadingBlock(1, "1.", "<b>粗</b>"), new ParagraphBlock([new("a & b", FigureKey: "x\" onclick=\"y")])), key => key);

        Assert.Contains("&lt;b&gt;粗&lt;/b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("href=\"x&quot; onclick=&quot;y\">a &amp; b</a>", html, StringComparison.Ordinal);
    }
}

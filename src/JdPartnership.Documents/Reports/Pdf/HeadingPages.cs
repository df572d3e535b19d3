using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>The page of each heading as printed.</summary>
internal static class HeadingPages
{
    /// <exception cref="PaginationException">The outline does not match the headings: any number would be a guess.</exception>
    public static IReadOnlyList<int> Read(byte[] pdf, ReportContent content)
    {
        var headings = content.Blocks.Count(block => block is HeadingBlock);
        IReadOnlyList<int> pages;
        try
        {
            pages = new PdfFile(pdf).OutlinePages();
        }
        catch (FormatException exception)
        {
            throw new PaginationException("无法读取 PDF 书签中的页码：" + exception.Message, exception);
        }

        if (pages.Count != headings)
        {
            throw new PaginationException($"PDF 书签有 {pages.Count} 条，标题有 {headings} 个，无法确定目录页码。");
        }

        // The body begins with its first heading, on page 1.
        return [.. pages.Select(page => page - pages[0] + 1)];
    }
}

using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>Files of rosters, to and from the browser: in memory, never on disk in clear.</summary>
public sealed class UploadFiles(RosterUploadService uploads, UploadErrorReport errors, IUploadQueries queries, IRosterTemplate template, IStringLocalizer L)
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<ReceivedUpload> ReceiveAsync(int rosterId, UploadModel model, CancellationToken cancellationToken)
    {
        await using var content = model.File!.OpenReadStream();
        return await uploads.ReceiveAsync(new ReceiveUpload(rosterId, model.SubmissionId!.Value, model.File.FileName, content), cancellationToken);
    }

    public async Task<FileResult> TemplateAsync(UploadTarget target, CancellationToken cancellationToken)
    {
        var (posts, centres) = await queries.ListChoicesAsync(target.RosterId, cancellationToken);
        var content = new MemoryStream();
        template.Write(content, posts, centres);
        return Answer(content, L["实习名册模板_{0}.xlsx", target.Batch]);
    }

    public async Task<FileResult> ErrorsAsync(UploadDetails upload, CancellationToken cancellationToken)
    {
        var content = new MemoryStream();
        var words = new ErrorReportWords(
            status => UploadText.Of(status, L), UploadText.Line, L["证件号码和电话已掩码：这份文件只供查看，不能重新上传。要改正的人请用自己上传的文件。"]);
        await errors.WriteAsync(upload.Target.RosterId, upload.Id, content, words, cancellationToken);
        return Answer(content, L["{0}_校验结果.xlsx", Path.GetFileNameWithoutExtension(upload.FileName)]);
    }

    private static FileStreamResult Answer(MemoryStream content, string name)
    {
        content.Position = 0;
        return new FileStreamResult(content, Workbook) { FileDownloadName = name };
    }
}

using JdPartnership.Core.Reports;
using JdPartnership.Documents.Reports.Pdf;
using JdPartnership.Web.Startup;

namespace JdPartnership.Web.Converter;

/// <summary>The converter service: the one part that runs LibreOffice, apart from people's data.</summary>
internal static class ConverterHost
{
    /// <exception cref="ArgumentException">A setting is wrong, or there is no key.</exception>
    public static async Task RunAsync(string? urls, CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateBuilder(ContentRoot.Options([]));
        builder.AddSecretFiles().AddPortalLogging(isCommand: false).AddTelemetry();
        if (urls is not null)
        {
            builder.WebHost.UseUrls(urls);
        }

        var options = new ConverterOptions();
        builder.Configuration.GetSection("Converter").Bind(options);
        using var service = new ConverterService(options);
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = service.LargestRequest;
        });
        await using var app = builder.Build();
        app.UseRequestLog();
        app.MapGet("/health/live", () => Results.Text("Healthy"));
        app.MapGet("/health/ready", () => service.Unavailable is null ? Results.Text("Healthy") : Results.Text("Unhealthy", statusCode: StatusCodes.Status503ServiceUnavailable));
        app.MapPost("/" + ConverterService.Path, (HttpRequest request, CancellationToken aborted) => AnswerAsync(service, request, aborted));
        await app.StartAsync(cancellationToken);
        await app.WaitForShutdownAsync(cancellationToken);
    }

    private static async Task<IResult> AnswerAsync(ConverterService service, HttpRequest request, CancellationToken cancellationToken)
    {
        if (!service.Knows(request.Headers[ConverterService.KeyHeader].ToString()))
        {
            return Results.StatusCode(StatusCodes.Status401Unauthorized);
        }

        try
        {
            using var body = new MemoryStream();
            await request.Body.CopyToAsync(body, cancellationToken);
            return await service.ConvertAsync(body.ToArray(), cancellationToken) is { } pdfs
                ? Results.Bytes(pdfs, "application/zip")
                : Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        }
        catch (BadHttpRequestException exception)
        {
            return Results.StatusCode(exception.StatusCode);
        }
        catch (InvalidDataException exception)
        {
            return Results.Text(exception.Message, statusCode: StatusCodes.Status400BadRequest);
        }
        catch (PaginationException exception)
        {
            return Results.Text(exception.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }
}

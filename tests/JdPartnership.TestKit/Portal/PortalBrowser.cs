using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace JdPartnership.TestKit.Portal;

/// <summary>Does what a person does with pages: opens them, fills forms, sends them. Keeps cookies; shows redirects instead of following.</summary>
public sealed class PortalBrowser(HttpClient http) : IDisposable
{
    private const string TokenField = "__RequestVerificationToken";
    private static readonly HtmlParser Parser = new();

    public HttpClient Http => http;

    public Task<HttpResponseMessage> GetAsync(string path) => http.GetAsync(new Uri(path, UriKind.RelativeOrAbsolute));

    /// <summary>Opens a page that must be there.</summary>
    public async Task<IHtmlDocument> OpenAsync(string path)
    {
        using var response = await GetAsync(path);
        return response.StatusCode == HttpStatusCode.OK
            ? await ReadAsync(response)
            : throw new HttpRequestException($"GET {path} answered {(int)response.StatusCode}.", inner: null, response.StatusCode);
    }

    public static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response) =>
        await Parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync());

    /// <summary>
    /// Opens <paramref name="page"/> and sends its form whose action is <paramref name="action"/> (the first form that posts there),
    /// with the given fields changed and all others as they stand.
    /// </summary>
    public async Task<HttpResponseMessage> SubmitAsync(string page, string action, params (string Name, string Value)[] changes)
    {
        var document = await OpenAsync(page);
        var form = document.Forms.FirstOrDefault(f => f.GetAttribute("action") == action && f.Method == "post")
            ?? throw new InvalidOperationException($"{page} has no form that posts to {action}.");
        return await SendAsync(form, action, changes);
    }

    /// <summary>Sends a form as it was answered, for example the one that came back with errors.</summary>
    public Task<HttpResponseMessage> SendAsync(IHtmlFormElement form, string action, params (string Name, string Value)[] changes)
    {
        var fields = FieldsOf(form).Where(field => changes.All(c => c.Name != field.Key)).ToList();
        fields.AddRange(changes.Select(c => KeyValuePair.Create(c.Name, c.Value)));
        return PostAsync(action, fields);
    }

    /// <summary>Sends the form of a page that takes a file, the file in its field <c>File</c>.</summary>
    public async Task<HttpResponseMessage> UploadAsync(string page, string action, string fileName, byte[] file, params (string Name, string Value)[] changes)
    {
        var document = await OpenAsync(page);
        var form = document.Forms.First(f => f.GetAttribute("action") == action && f.Method == "post");
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in FieldsOf(form).Where(field => changes.All(c => c.Name != field.Key)).Select(f => (f.Key, f.Value)).Concat(changes))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(file), "File", fileName);
        return await http.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    /// <summary>Posts with a valid token but without opening a form: what a program or a forger would send.</summary>
    public async Task<HttpResponseMessage> PostAsync(string action, params (string Name, string Value)[] fields)
    {
        var page = await ReadAsync(await GetAsync(await IsSignedInAsync() ? "/account/password" : "/account/login"));
        var token = page.QuerySelector($"input[name={TokenField}]")?.GetAttribute("value") ?? "";
        return await PostAsync(action, [.. fields.Select(f => KeyValuePair.Create(f.Name, f.Value)), KeyValuePair.Create(TokenField, token)]);
    }

    public async Task<HttpResponseMessage> PostAsync(string action, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await http.PostAsync(new Uri(action, UriKind.Relative), content);
    }

    public async Task SignInAsync(string userName, string password = TestAccounts.Password)
    {
        using var response = await SubmitAsync("/account/login", "/account/login", ("UserName", userName), ("Password", password));
        if (response.StatusCode != HttpStatusCode.Redirect)
        {
            throw new InvalidOperationException($"Sign-in as {userName} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
        }
    }

    public void Dispose() => http.Dispose();

    private async Task<bool> IsSignedInAsync()
    {
        using var response = await GetAsync("/account/password");
        return response.StatusCode == HttpStatusCode.OK;
    }

    private static IEnumerable<KeyValuePair<string, string>> FieldsOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements)
        {
            switch (element)
            {
                case IHtmlInputElement { Name: { Length: > 0 } name, Type: "checkbox" or "radio" } box when box.IsChecked:
                    yield return KeyValuePair.Create(name, box.Value.Length == 0 ? "on" : box.Value);
                    break;
                case IHtmlInputElement { Name: { Length: > 0 } name } input when input.Type is not ("checkbox" or "radio" or "submit" or "button" or "file"):
                    yield return KeyValuePair.Create(name, input.Value);
                    break;
                case IHtmlSelectElement { Name: { Length: > 0 } name } select:
                    yield return KeyValuePair.Create(name, select.Value ?? "");
                    break;
                case IHtmlTextAreaElement { Name: { Length: > 0 } name } area:
                    yield return KeyValuePair.Create(name, area.Value);
                    break;
            }
        }
    }
}

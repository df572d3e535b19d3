using JdPartnership.Benchmarks.EmptyPortal;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

// The floor of P10: the least that has Razor, EF and Identity and shows a list to whoever signed in.
var builder = WebApplication.CreateBuilder(args);
builder.Services.AddDbContext<EmptyContext>(options => options.UseSqlite(builder.Configuration["Database"]));
builder.Services.AddIdentity<IdentityUser<int>, IdentityRole<int>>().AddEntityFrameworkStores<EmptyContext>();
builder.Services.AddControllersWithViews();
var app = builder.Build();
if (args.Contains("prepare"))
{
    await EmptyContext.PrepareAsync(app.Services);
    return;
}

app.UseAuthentication();
app.UseAuthorization();
app.MapDefaultControllerRoute();
await app.RunAsync();

/*
 * What the pages cannot know when they are made: their own address, where they were made without
 * one; what the reader's clipboard can do; when the last run was. Without it they lack nothing else.
 */
(function () {
	'use strict';

	var page = document;
	var web = /^https?:$/.test(location.protocol);

	function each(selector, act) {
		Array.prototype.forEach.call(page.querySelectorAll(selector), act);
	}

	/* The address of a feed that lies beside this page. */
	function address(element) {
		return new URL(element.dataset.feed, location.href).href;
	}

	function fill(element) {
		var url = address(element);
		var how = element.dataset.how;

		if (!how)
			element.textContent = url;
		else if (how === 'webcal')
			element.href = url.replace(/^https?:/, 'webcal:');
		else
			element.href = how + encodeURIComponent(url) + '&name=' + encodeURIComponent(element.dataset.name);
	}

	function addresses() {
		if (web) {
			each('[data-feed]', fill);
			each('[data-web]', function (e) { e.hidden = false; });
		} else {
			each('[data-file]', function (e) { e.hidden = false; });
		}
		each('[data-no-address]', function (e) { e.hidden = true; });
	}

	/* Where a page has no clipboard (an intranet without https), the address is selected and copied
	   as by hand. */
	function copy(text, element) {
		if (navigator.clipboard)
			return navigator.clipboard.writeText(text);
		getSelection().selectAllChildren(element);
		return page.execCommand('copy') ? Promise.resolve() : Promise.reject();
	}

	function buttons() {
		each('[data-copied]', function (button) {
			var code = button.previousElementSibling;
			var told = button.nextElementSibling;

			button.hidden = !code.textContent;
			button.addEventListener('click', function () {
				told.textContent = '';
				copy(code.textContent, code).then(function () {
					told.textContent = button.dataset.copied;
				}, function () {
					getSelection().selectAllChildren(code);
				});
			});
		});
	}

	function local(time) {
		return time.toLocaleString(page.documentElement.lang, {
			year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: '2-digit', timeZoneName: 'short'
		});
	}

	function checked(element) {
		fetch('status.json', { cache: 'no-cache' }).then(function (answer) {
			return answer.ok ? answer.json() : Promise.reject();
		}).then(function (status) {
			var ran = new Date(status.ran);
			var words = element.dataset.checked + local(ran) + '.';

			if (isNaN(ran))
				return;
			if (!status.well)
				words += ' ' + element.dataset.trouble;
			if (Date.now() - ran > 48 * 3600 * 1000)
				words += ' ' + element.dataset.late;
			element.textContent = words;
		}).catch(function () {}); /* the link to it stays */
	}

	addresses();
	buttons();
	each('time[datetime$=Z]', function (e) { e.textContent = local(new Date(e.dateTime)); });
	if (web)
		each('[data-checked]', checked);
}());

import { Drawing } from '/js/box-annotator/drawing.js';
import * as geometry from '/js/picture/geometry.js';
import { History } from '/js/picture/history.js';
import { AnswerSheet } from '/js/box-annotator/answer-sheet.js';
import { Viewport } from '/js/picture/viewport.js';
import { MESSAGE_KEYS } from '/js/box-annotator/messages.js';

const PICTURE = { width: 960, height: 640 };
const box = (x, y, w, h) => ({ x, y, w, h });

function same(actual, expected) {
  const [a, e] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (a !== e) throw new Error(`expected ${e} but was ${a}`);
}

const TESTS = {
  'points in any order have one smallest box around them'() {
    const points = [{ x: 30, y: 90 }, { x: 10, y: 40 }, { x: 50, y: 60 }, { x: 20, y: 20 }];
    same(geometry.around(points), box(10, 20, 40, 70));
    same(geometry.around(points.toReversed()), box(10, 20, 40, 70));
  },
  'a box is cut off at the rim of the picture and kept to tenths'() {
    same(geometry.settled(box(-5, 10.04, 20.26, 1000), PICTURE), box(0, 10, 15.3, 630));
  },
  'a key press puts the edges on whole pixels'() {
    same(geometry.onWholePixels(box(10.4, 10.6, 20.2, 20.2), PICTURE), box(10, 11, 21, 20));
  },
  'a moved box stops at the rim and keeps its size'() {
    same(geometry.moved(box(900, 600, 50, 30), 100, 100, PICTURE), box(910, 610, 50, 30));
    same(geometry.moved(box(10, 10, 50, 30), -100, -5, PICTURE), box(0, 5, 50, 30));
  },
  'an edge dragged past the opposite one turns the box over'() {
    same(geometry.resized(box(100, 100, 50, 50), 'w', 80, 0, PICTURE), box(150, 100, 30, 50));
    same(geometry.resized(box(100, 100, 50, 50), 'ne', 10, -20, PICTURE), box(100, 80, 60, 70));
  },
  'every handle leaves the opposite corner where it is'() {
    for (const handle of geometry.HANDLES) {
      const after = geometry.resized(box(100, 100, 50, 50), handle, 3, 4, PICTURE);
      if (!handle.includes('w')) same(after.x, 100);
      if (!handle.includes('e')) same(after.x + after.w, 150);
      if (!handle.includes('n')) same(after.y, 100);
      if (!handle.includes('s')) same(after.y + after.h, 150);
    }
  },
  'a handle is gripped 24 pixels wide, corners before edges'() {
    const on = box(100, 100, 200, 200);
    same(geometry.handleAt(on, { x: 88, y: 88 }, 12), 'nw');
    same(geometry.handleAt(on, { x: 311, y: 200 }, 12), 'e');
    same(geometry.handleAt(on, { x: 200, y: 288 }, 12), 's');
    same(geometry.handleAt(on, { x: 200, y: 200 }, 12), null);
    same(geometry.handleAt(on, { x: 330, y: 200 }, 12), null);
  },
  'the middle of a tiny box can still be gripped to move it'() {
    same(geometry.handleAt(box(100, 100, 12, 12), { x: 106, y: 106 }, 12), null);
    same(geometry.handleAt(box(100, 100, 12, 12), { x: 120, y: 106 }, 12), 'e');
  },
  'the smallest box under the pointer comes first'() {
    const small = box(10, 10, 5, 5);
    const large = box(0, 0, 50, 50);
    same(geometry.stackAt([large, small, box(90, 90, 5, 5)], { x: 12, y: 12 }), [small, large]);
  },
  'two placed corners make a box, four outermost points make a box'() {
    const corners = new Drawing(2);
    same(corners.place({ x: 50, y: 60 }), null);
    same(corners.outline({ x: 10, y: 10 }), box(10, 10, 40, 50));
    same(corners.place({ x: 10, y: 20 }), box(10, 20, 40, 40));
    same(corners.begun, false);
    const points = new Drawing(4);
    for (const point of [{ x: 5, y: 0 }, { x: 5, y: 9 }, { x: 0, y: 4 }]) same(points.place(point), null);
    same(points.missing, 1);
    same(points.place({ x: 8, y: 5 }), box(0, 0, 8, 9));
  },
  'undo and redo walk the same way back and forth'() {
    const history = new History('a');
    history.record('b');
    history.record('c');
    same([history.undo(), history.present], [true, 'b']);
    same([history.undo(), history.present], [true, 'a']);
    same([history.undo(), history.canUndo], [false, false]);
    same([history.redo(), history.redo(), history.present], [true, true, 'c']);
  },
  'a new change forgets what was undone'() {
    const history = new History('a');
    history.record('b');
    history.undo();
    history.record('c');
    same([history.canRedo, history.present], [false, 'c']);
  },
  'a run of key presses is one step, a pause begins another'() {
    const history = new History(0);
    for (const state of [1, 2, 3]) history.record(state, 'move b1');
    history.endRun();
    history.record(4, 'move b1');
    history.undo();
    same(history.present, 3);
    history.undo();
    same(history.present, 0);
  },
  'an id is never given twice, also beside a restored draft'() {
    const sheet = new AnswerSheet([{ id: 'b1', label: 'mug', ...box(0, 0, 9, 9), attributes: [] }]);
    const second = sheet.add(box(1, 1, 9, 9), 'mug').id;
    sheet.remove(second);
    const third = sheet.add(box(1, 1, 9, 9), 'mug').id;
    same(new Set(['b1', second, third]).size, 3);
  },
  'the answer handed out is a copy'() {
    const sheet = new AnswerSheet();
    sheet.add(box(1, 1, 9, 9), 'mug');
    sheet.toAnswer().boxes[0].x = 99;
    same(sheet.boxes[0].x, 1);
  },
  'zooming keeps the point under the pointer'() {
    const viewport = new Viewport();
    viewport.resize(984, 664);
    viewport.show(PICTURE);
    same([viewport.scale, viewport.left, viewport.top], [1, 12, 12]);
    viewport.zoomAt(4, 500, 300);
    same(viewport.toPicture({ x: 500, y: 300 }), { x: 488, y: 288 });
    viewport.zoomAt(0.001, 0, 0);
    same([viewport.scale, viewport.zoomed], [1, false]);
  },
  'a box out of sight is panned into sight'() {
    const viewport = new Viewport();
    viewport.resize(984, 664);
    viewport.show(PICTURE);
    viewport.zoomAt(4, 0, 0);
    viewport.reveal(box(900, 600, 20, 20));
    const on = viewport.toScreen(box(900, 600, 20, 20));
    same(on.x + on.w <= 984 && on.y + on.h <= 664 && on.x >= 0 && on.y >= 0, true);
  },
  async 'every text the element needs is supplied, and no other'() {
    const messages = await (await fetch('/messages.json')).json();
    same(Object.keys(messages).sort(), MESSAGE_KEYS.toSorted());
  },
};

/** @returns {Promise<Record<string, string>>} for each test its complaint, or '' */
export async function runAll() {
  const complaints = {};
  for (const [name, test] of Object.entries(TESTS)) {
    try {
      await test();
      complaints[name] = '';
    } catch (error) {
      complaints[name] = String(error);
    }
  }
  return complaints;
}
